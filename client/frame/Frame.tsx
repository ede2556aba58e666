import type { JSX } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useRevision } from '../bindings/use-revision.ts';
import { useChangeView } from '../bindings/use-view.ts';
import { Boundary } from '../panels/states/Boundary.tsx';
import { Empty } from '../panels/states/Empty.tsx';
import { places } from '../views/places.ts';
import { words } from '../words/words.ts';
import { DropAnywhere } from './DropAnywhere.tsx';
import styles from './frame.module.css';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';

const mainId = 'main';

const loadAgain = (): void => window.location.reload();

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
          <Boundary
            key={here}
            broken={() => (
              <Empty centred heads {...words.unopened} action={{ label: words.unopened.action, run: loadAgain }} />
            )}
          >
            <Switch>
              {places.map(({ path, View }) => (
                <Route key={path} path={path} component={View} />
              ))}
              <Route component={UnknownPlace} />
            </Switch>
          </Boundary>
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
