import { type JSX, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useRevision } from '../bindings/use-revision.ts';
import { useChangeView } from '../bindings/use-view.ts';
import { Empty } from '../panels/states/Empty.tsx';
import { Loading } from '../panels/states/Loading.tsx';
import { places } from '../views/places.ts';
import { words } from '../words/words.ts';
import { DropAnywhere } from './DropAnywhere.tsx';
import styles from './frame.module.css';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';

const mainId = 'main';

/** What stands around every place: the rail, the header, and the place itself. */
export const Frame = (): JSX.Element => {
  useRevision();
  const [here] = useLocation();
  const skipTo = places.find(({ path }) => path === here)?.skipTo;
  return (
    <DropAnywhere>
      <div className={styles.frame}>
        <a className={styles.skip} href={`#${skipTo ?? mainId}`}>
          {skipTo ? words.skipToFindings : words.skipToWork}
        </a>
        <Rail />
        <Header />
        <main className={styles.main} id={mainId}>
          <Suspense fallback={<Loading label={words.places.opening} />}>
            <Switch>
              {places.map(({ path, View }) => (
                <Route key={path} path={path} component={View} />
              ))}
              <Route component={UnknownPlace} />
            </Switch>
          </Suspense>
        </main>
      </div>
    </DropAnywhere>
  );
};

const UnknownPlace = (): JSX.Element => {
  const change = useChangeView();
  const { title, hint, action } = words.unknownPlace;
  return (
    <Empty centred heads title={title} hint={hint} action={{ label: action, run: () => change({}, { place: '/' }) }} />
  );
};
