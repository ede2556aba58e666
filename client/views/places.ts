import {
  Database,
  FilePen,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Map as MapIcon,
  SlidersHorizontal,
  SquareTerminal,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, createElement } from 'react';
import { Loading } from '../panels/states/Loading.tsx';
import { later } from '../panels/states/later.tsx';
import { words } from '../words/words.ts';
import { ExploreView } from './explore/ExploreView.tsx';
import { FindingsView } from './findings/FindingsView.tsx';

// Each is loaded when it is opened first.
const place = (fetch: () => Promise<ComponentType>): ComponentType =>
  later(fetch, createElement(Loading, { label: words.places.opening }));

const ImportView = place(async () => (await import('./data/ImportView.tsx')).ImportView);
const ScenariosView = place(async () => (await import('./scenarios/ScenariosView.tsx')).ScenariosView);
const SettingsView = place(async () => (await import('./findings/settings/SettingsView.tsx')).SettingsView);
const OverloadView = place(async () => (await import('./overview/overload/OverloadView.tsx')).OverloadView);
const CoverageView = place(async () => (await import('./overview/coverage/CoverageView.tsx')).CoverageView);
const ReturnView = place(async () => (await import('./overview/return/ReturnView.tsx')).ReturnView);
const CompositionView = place(async () => (await import('./overview/composition/CompositionView.tsx')).CompositionView);
const AuditView = place(async () => (await import('./overview/audit/AuditView.tsx')).AuditView);
const PartnershipsView = place(
  async () => (await import('./overview/partnerships/PartnershipsView.tsx')).PartnershipsView,
);
const PlansView = place(async () => (await import('./overview/plans/PlansView.tsx')).PlansView);
const ProformaView = place(async () => (await import('./overview/proforma/ProformaView.tsx')).ProformaView);
const RationalisationView = place(
  async () => (await import('./overview/rationalisation/RationalisationView.tsx')).RationalisationView,
);
const ComparableView = place(async () => (await import('./overview/comparable/ComparableView.tsx')).ComparableView);
const BriefingView = place(async () => (await import('./overview/briefing/BriefingView.tsx')).BriefingView);
const RegisterView = place(async () => (await import('./overview/register/RegisterView.tsx')).RegisterView);
const MapView = place(async () => (await import('./boundaries/MapView.tsx')).MapView);
const SystemsView = place(async () => (await import('./boundaries/SystemsView.tsx')).SystemsView);
const StraddlingView = place(async () => (await import('./boundaries/StraddlingView.tsx')).StraddlingView);
const ReportedView = place(async () => (await import('./boundaries/ReportedView.tsx')).ReportedView);
const OutlinesView = place(async () => (await import('./boundaries/outlines/OutlinesView.tsx')).OutlinesView);
const ConsoleView = place(async () => (await import('./console/ConsoleView.tsx')).ConsoleView);

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
  { path: '/overview', name: words.places.overview, icon: LayoutDashboard, View: OverloadView },
  ...[
    { path: '/overview/coverage', View: CoverageView },
    { path: '/overview/return', View: ReturnView },
    { path: '/overview/composition', View: CompositionView },
    { path: '/overview/audit', View: AuditView },
    { path: '/overview/partnerships', View: PartnershipsView },
    { path: '/overview/plans', View: PlansView },
    { path: '/overview/proforma', View: ProformaView },
    { path: '/overview/rationalisation', View: RationalisationView },
    { path: '/overview/comparable', View: ComparableView },
    { path: '/overview/briefing', View: BriefingView },
    { path: '/overview/register', View: RegisterView },
  ].map((page) => ({ ...page, name: words.places.overview, icon: LayoutDashboard, within: '/overview' })),
  { path: '/boundaries', name: words.places.boundaries, icon: MapIcon, View: MapView },
  ...[
    { path: '/boundaries/systems', View: SystemsView },
    { path: '/boundaries/straddling', View: StraddlingView },
    { path: '/boundaries/reported', View: ReportedView },
    { path: '/boundaries/outlines', View: OutlinesView },
  ].map((page) => ({ ...page, name: words.places.boundaries, icon: MapIcon, within: '/boundaries' })),
  { path: '/console', name: words.places.console, icon: SquareTerminal, View: ConsoleView },
  { path: '/data', name: words.places.data, icon: Database, View: ImportView },
];
