import type { JSX } from 'react';
import { areaSystems } from '#contract/area-systems';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { MoreButton } from '../../panels/more/MoreButton.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { boundaryWords as words } from '../../words/boundary-words.ts';
import { BoundariesPage } from './BoundariesPage.tsx';
import styles from './boundaries.module.css';
import { Misfits } from './Misfits.tsx';
import { SystemsMatrix } from './SystemsMatrix.tsx';
import { byKnown, systemOf, systemsCell } from './systems-matrix.ts';
import { useAreaKinds } from './use-area-kinds.ts';

/** How the systems of areas in force lie to each other; two of them with what does not match. */
export const SystemsView = (): JSX.Element => {
  const { query } = useAreaKinds();
  const [own, changeOwn] = useOwn();
  const answer = useAnswer(areaSystems, query && { params: {}, query }, { keepPrevious: true });
  return (
    <BoundariesPage name="systems" lead={words.systems.lead} revision={answer.data?.revision ?? null}>
      {query === null ? (
        <Empty {...words.noKinds} />
      ) : (
        <Answered answer={answer} loading={words.systems.loading} kept={words.kept}>
          {(data) => {
            if (data.systems.length === 0) return <Empty {...words.noKinds} />;
            const chosen = own.of && own.beside ? systemsCell(data.pairs)(own.of, own.beside) : null;
            const { known, unknown } = byKnown(data.systems, data.pairs);
            const isWhole = own.all === 'yes';
            const shown = isWhole ? data.systems : known;
            const system = chosen && systemOf(data.systems, chosen.pair.a);
            return (
              <>
                {shown.length > 0 && (
                  <SystemsMatrix
                    systems={shown}
                    pairs={data.pairs}
                    chosen={chosen ? [chosen.pair.a, chosen.pair.b] : null}
                    onChoose={(of, beside) => changeOwn({ of, beside, against: null })}
                  />
                )}
                {unknown.length > 0 && (
                  <p className={styles.hint}>
                    {words.systems.unknown(unknown.map(({ kind, areas }) => words.systems.head(kind, areas)))}{' '}
                    <MoreButton expanded={isWhole} onPress={() => changeOwn({ all: isWhole ? null : 'yes' })}>
                      {isWhole ? words.systems.fold : words.systems.unfold}
                    </MoreButton>
                  </p>
                )}
                <p className={styles.hint}>
                  {data.truncated && `${words.systems.truncated(data.systems.length, data.total)} `}
                  <span className={styles.onScreen}>
                    {words.systems.how} {chosen === null && words.systems.choose}
                  </span>
                </p>
                {chosen && system && (
                  <Misfits key={`${own.of} ${own.beside}`} query={query} pair={chosen.pair} system={system} />
                )}
              </>
            );
          }}
        </Answered>
      )}
    </BoundariesPage>
  );
};
