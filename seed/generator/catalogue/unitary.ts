/** The partnerships of the unitary: one of nearly each type, all on the same lines. */
import { compose, compositions } from '../composition.ts';
import type { County } from '../county.ts';
import { establish, type Founding } from '../establish.ts';

/** Founds the unitary's LSP and what stands beside it. */
export function foundUnitary(county: County): void {
  const { geography, agencies } = county;
  const { unitary } = geography;
  const patch = agencies.unitary;
  const random = county.random.stream('unitary');
  const found = (suffix: string, founding: Omit<Founding, 'name' | 'boundaries'>) =>
    establish(county, { name: `${unitary.name} ${suffix}`, boundaries: [unitary.id], ...founding });

  const lsp = found('Strategic Partnership', {
    type: 'LSP',
    themes: ['t-community-planning'],
    members: [...compose(random, compositions.LSP, patch), ...patch.lea],
  });
  found('Strategic Partnership Executive', {
    type: 'executive',
    themes: ['t-community-planning'],
    members: compose(random, compositions.districtExecutive, patch),
    partOf: lsp,
  });
  found('Learning Partnership', {
    type: 'Learning Partnership',
    themes: ['t-learning'],
    members: [...compose(random, compositions.learning, patch), ...patch.lea],
    learningArmOf: lsp,
  });
  found('Community Safety Partnership', {
    type: 'Crime and Disorder Reduction Partnership',
    themes: ['t-crime'],
    members: compose(random, compositions.crime, patch),
    reportsTo: lsp,
  });
  found('Drug Action Team', {
    type: 'Drug Action Team',
    themes: ['t-drugs'],
    members: [
      patch.drugService,
      patch.police,
      patch.probation,
      patch.healthAuthority,
      patch.lea,
      patch.pct,
      patch.voluntary,
    ].flat(),
    reportsTo: lsp,
  });
  found('Early Years Partnership', {
    type: 'EYDCP',
    themes: ['t-childcare'],
    members: [
      patch.lea,
      patch.council,
      patch.school,
      patch.voluntary,
      patch.trainer,
      patch.jobcentre,
      patch.lsc,
    ].flat(),
    reportsTo: lsp,
  });
  found('Health Improvement Partnership', {
    type: 'Health Improvement Partnership',
    themes: ['t-health'],
    members: compose(random, compositions.health, patch),
    reportsTo: lsp,
  });
  found('Housing Partnership', {
    type: 'thematic',
    themes: ['t-housing'],
    members: compose(random, compositions.housing, patch),
    reportsTo: lsp,
  });
  found('Community Network', {
    type: 'Community Empowerment Network',
    themes: ['t-inclusion'],
    members: compose(random, compositions.network, patch),
    reportsTo: lsp,
  });
}
