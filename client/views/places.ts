import {
  Database,
  FilePen,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  SlidersHorizontal,
  SquareTerminal,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { words } from '../words.ts';
import { ExploreView } from './explore/ExploreView.tsx';
import { FindingsView } from './findings/FindingsView.tsx';

/** Loaded when it is opened first. */
const ImportView = lazy(() => import('./data/ImportView.tsx').then((module) => ({ default: module.ImportView })));

const ScenariosView = lazy(() =>
  import('./scenarios/ScenariosView.tsx').then((module) => ({ default: module.ScenariosView })),
);
const SettingsView = lazy(() =>
  import('./findings/settings/SettingsView.tsx').then((module) => ({ default: module.SettingsView })),
);

const CompositionView = lazy(() =>
  import('./overview/composition/CompositionView.tsx').then((module) => ({ default: module.CompositionView })),
);

const AuditView = lazy(() =>
  import('./overview/audit/AuditView.tsx').then((module) => ({ default: module.AuditView })),
);
const PartnershipsView = lazy(() =>
  import('./overview/partnerships/PartnershipsView.tsx').then((module) => ({ default: module.PartnershipsView })),
);
const PlansView = lazy(() =>
  import('./overview/plans/PlansView.tsx').then((module) => ({ default: module.PlansView })),
);
const ProformaView = lazy(() =>
  import('./overview/proforma/ProformaView.tsx').then((module) => ({ default: module.ProformaView })),
);

const RationalisationView = lazy(() =>
  import('./overview/rationalisation/RationalisationView.tsx').then((module) => ({
    default: module.RationalisationView,
  })),
);
const ComparableView = lazy(() =>
  import('./overview/comparable/ComparableView.tsx').then((module) => ({ default: module.ComparableView })),
);
const BriefingView = lazy(() =>
  import('./overview/briefing/BriefingView.tsx').then((module) => ({ default: module.BriefingView })),
);
const RegisterView = lazy(() =>
  import('./overview/register/RegisterView.tsx').then((module) => ({ default: module.RegisterView })),
);

const ConsoleView = lazy(() => import('./console/ConsoleView.tsx').then((module) => ({ default: module.ConsoleView })));

/** A place in the rail: its path is its address, the query string holds the view. */
export interface Place {
  readonly path: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly View: ComponentType;
  /** The path of the place that it is part of: it stands in the rail, this does not. */
  readonly within?: string;
  /** The id of what the keyboard skips to, past rail and header; the place as a whole where there is none. */
  readonly skipTo?: string;
}

export const places: readonly Place[] = [
  { path: '/', name: words.places.explore, icon: Waypoints, View: ExploreView, skipTo: 'findings' },
  { path: '/findings', name: words.places.findings, icon: ListChecks, View: FindingsView, skipTo: 'findings' },
  { path: '/scenarios', name: words.places.scenarios, icon: FilePen, View: ScenariosView },
  {
    path: '/findings/settings',
    name: words.places.settings,
    icon: SlidersHorizontal,
    View: SettingsView,
    within: '/findings',
  },
  { path: '/overview/composition', name: words.places.overview, icon: LayoutDashboard, View: CompositionView },
  {
    path: '/overview/audit',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: AuditView,
    within: '/overview/composition',
  },
  {
    path: '/overview/partnerships',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: PartnershipsView,
    within: '/overview/composition',
  },
  {
    path: '/overview/plans',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: PlansView,
    within: '/overview/composition',
  },
  {
    path: '/overview/proforma',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: ProformaView,
    within: '/overview/composition',
  },
  {
    path: '/overview/rationalisation',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: RationalisationView,
    within: '/overview/composition',
  },
  {
    path: '/overview/comparable',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: ComparableView,
    within: '/overview/composition',
  },
  {
    path: '/overview/briefing',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: BriefingView,
    within: '/overview/composition',
  },
  {
    path: '/overview/register',
    name: words.places.overview,
    icon: LayoutDashboard,
    View: RegisterView,
    within: '/overview/composition',
  },
  { path: '/console', name: words.places.console, icon: SquareTerminal, View: ConsoleView },
  { path: '/data', name: words.places.data, icon: Database, View: ImportView },
];
