import { Button } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { loadMeasures } from '#contract/load';
import type { EditableSettings, SettingsAnswer } from '#contract/settings';
import { useSaveSettings, useSettings } from '../../../bindings/use-settings.ts';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Failed } from '../../../panels/states/Failed.tsx';
import { sectionWords, settingsWords } from '../../../words/settings-words.ts';
import { words } from '../../../words/words.ts';
import { Effect } from './Effect.tsx';
import { type FieldProps, ListField, NumberField, RangeField } from './Field.tsx';
import { Standards } from './Standards.tsx';
import styles from './settings.module.css';

/** How findings are reckoned: every value with its meaning, changed here, its effect told before it is saved. */
export const SettingsView = (): JSX.Element => {
  const answer = useSettings();
  const view = useView();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link className={styles.back} href={addressOfView('/findings', view)}>
          {settingsWords.back}
        </Link>
        <h1 className={styles.title}>{words.places.settings}</h1>
        <p className={styles.intro}>{settingsWords.intro}</p>
      </header>
      <Answered answer={answer} loading={settingsWords.loading} kept={settingsWords.kept} rows={8}>
        {(data) => <SettingsForm {...data} />}
      </Answered>
    </div>
  );
};

const same = (a: EditableSettings, b: EditableSettings): boolean => JSON.stringify(a) === JSON.stringify(b);

const SettingsForm = ({ settings, defaults }: SettingsAnswer): JSX.Element => {
  const [draft, setDraft] = useState(settings);
  const saving = useSaveSettings();
  const changed = !same(draft, settings);
  const field = { draft, defaults, onChange: setDraft };
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate(draft);
          }}
        >
          <Sections {...field} />
        </form>
        <Standards />
      </div>
      <aside className={styles.side}>
        <div className={styles.actions}>
          <Button size="xs" disabled={!changed} loading={saving.isPending} onClick={() => saving.mutate(draft)}>
            {settingsWords.save}
          </Button>
          <Button size="xs" variant="default" disabled={!changed} onClick={() => setDraft(settings)}>
            {settingsWords.discard}
          </Button>
          <Button size="xs" variant="default" disabled={same(draft, defaults)} onClick={() => setDraft(defaults)}>
            {settingsWords.defaults}
          </Button>
        </div>
        <p className={styles.saved} role="status">
          {saving.isSuccess && !changed && settingsWords.saved}
        </p>
        {saving.error && <Failed error={saving.error} kept={settingsWords.kept} onRetry={() => saving.mutate(draft)} />}
        <Effect draft={changed ? draft : null} />
      </aside>
    </div>
  );
};

type Field = Omit<FieldProps, 'path'>;

const Sections = (field: Field): JSX.Element => {
  const numbers = (...paths: readonly string[]) =>
    paths.map((path) => <NumberField key={path} path={path} {...field} />);
  const { hours, sectors } = field.draft;
  return (
    <>
      <Section of="thresholds">
        {numbers('thresholds/minShared', 'thresholds/minJaccard', 'thresholds/minContainment')}
      </Section>
      <Section of="likeness">
        {numbers('likeness/members', 'likeness/rarity', 'likeness/ground', 'likeness/theme', 'likeness/type')}
      </Section>
      <Section of="overload">
        {numbers(
          'overload/minSpreads',
          ...loadMeasures.map((measure) => `overload/leastSpread/${measure}`),
          'overload/leastSpreadShare',
          'overload/minPeers',
          'overload/minFewPeers',
          'overload/timesNext',
          'overload/minFaced',
        )}
      </Section>
      <Section of="sectors">
        {numbers('sectors/minPeers', 'sectors/minShare')}
        {sectors.groups.map(({ name }, index) => (
          <fieldset key={name} className={styles.group}>
            <legend>{settingsWords.group(name)}</legend>
            <ListField {...field} path={`sectors/groups/${index}/sectors`} label={settingsWords.sectors} />
            <ListField {...field} path={`sectors/groups/${index}/types`} label={settingsWords.types} />
          </fieldset>
        ))}
        <ListField {...field} path="sectors/formTypes" />
      </Section>
      <Section of="hours">
        {(['meetingsPerYear', 'hoursPerMeeting', 'seatsPerBoard'] as const).map((name) => (
          <RangeField key={name} path={`hours/${name}`} {...field} />
        ))}
        {numbers(
          'hours/extraHoursPerMeeting',
          ...Object.keys(hours.roleWeights).map((role) => `hours/roleWeights/${role}`),
          'hours/otherRoles',
          'hours/benchmark/share',
          'hours/benchmark/workingHoursPerYear',
        )}
        <ListField {...field} path="hours/benchmark/agencyTypes" />
      </Section>
    </>
  );
};

const Section = ({
  of,
  children,
}: {
  readonly of: keyof typeof sectionWords;
  readonly children: ReactNode;
}): JSX.Element => (
  <section className={styles.section} aria-labelledby={of}>
    <h2 id={of} className={styles.sectionTitle}>
      {sectionWords[of].title}
    </h2>
    <p className={styles.meaning}>{sectionWords[of].meaning}</p>
    {children}
  </section>
);
