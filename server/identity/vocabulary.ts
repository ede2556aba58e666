/** The words of British public bodies: those that say what kind of body one is, and those that do not say which. */

/** Where a council stands: a county above districts, a district below one, alone on its ground, or a parish. */
export type Rank = 'upper' | 'lower' | 'single' | 'parish';

/** A way of saying a kind. Styles of one kind may name one body, unless the ranks that both may have exclude each other. */
export interface Style {
  readonly kind: string;
  readonly style: string;
  /** The ranks that such a body may have; none where the style does not say. */
  readonly ranks: readonly Rank[];
  /** Said behind the place: "Halton BC". */
  readonly behind: readonly string[];
  /** Said before the place: "London Borough of Camden". */
  readonly before: readonly string[];
}

const council = (style: string, ranks: readonly Rank[], behind: string, before = ''): Style => ({
  kind: 'council',
  style,
  ranks,
  behind: behind.split(', '),
  before: before === '' ? [] : before.split(', '),
});

/** Another kind, said in any of these ways behind the place or before it. */
const other = (kind: string, said = kind): Style => {
  const phrases = [kind, ...said.split(', ').filter((phrase) => phrase !== kind)];
  return { kind, style: kind, ranks: [], behind: phrases, before: phrases };
};

export const councilKind = 'council';

export const styles: readonly Style[] = [
  council('county', ['upper'], 'county council, county', 'county council, county of, county'),
  council('city', ['lower', 'single'], 'city council, city', 'city council, city of, city and'),
  council('borough', ['lower', 'single'], 'borough council, bc, borough, boro', 'borough council, borough of'),
  council('district', ['lower', 'single'], 'district council, dc, district', 'district council, district of'),
  council('shire district', ['lower'], 'non metropolitan district, shire district'),
  council(
    'metropolitan',
    ['single'],
    'metropolitan borough council, mbc, metropolitan borough, metropolitan district council, mdc, metropolitan district',
    'metropolitan borough of',
  ),
  council(
    'london borough',
    ['single'],
    'london borough council, lbc, london borough, lb, london boro',
    'london borough of, london borough, lbc, lb of, lb',
  ),
  council('royal borough', ['lower', 'single'], 'royal borough, rb', 'royal borough of, rb of, rb'),
  council('county borough', ['single'], 'county borough council, cbc, county borough', 'county borough of'),
  council('unitary', ['single'], 'unitary authority, ua, unitary council, unitary'),
  council('city or county', ['upper', 'lower', 'single'], 'cc'),
  council('parish', ['parish'], 'parish council, town council, community council', 'parish council, town council'),
  council('council', [], 'council, local authority, authority, corporation', 'council of, council for'),
  other('combined authority', 'ca, combined county authority, cca, mayoral combined authority, mca, city region'),
  other('education authority', 'local education authority, lea, education department, education service'),
  other('police', 'constabulary, police force, police service'),
  other('police authority'),
  other('police and crime commissioner', 'pcc'),
  other('fire service', 'fire and rescue service, frs, fire and rescue, fire brigade'),
  other('fire authority', 'fire and rescue authority, fra'),
  other('probation service', 'probation, probation board, probation area, probation trust'),
  other('primary care trust', 'pct, nhs primary care trust, primary care nhs trust'),
  other('primary care group', 'pcg'),
  other('health authority', 'nhs health authority'),
  other('strategic health authority', 'sha'),
  other('clinical commissioning group', 'ccg, nhs clinical commissioning group'),
  other('nhs trust', 'nhs foundation trust, nhs ft, foundation trust'),
  other('learning and skills council', 'lsc'),
  other('local learning and skills council', 'llsc'),
  other('training and enterprise council', 'tec'),
  other('careers service', 'careers'),
  other('jobcentre plus', 'job centre plus, jcp'),
  other('employment service'),
  other('benefits agency'),
  other('regional development agency', 'rda'),
  other('government office', 'government office for'),
  other('council for voluntary service', 'cvs, council of voluntary service'),
  other('chamber of commerce'),
  other('housing association'),
  other('university'),
  other('further education college', 'fe college, college of further education, college'),
  other('sixth form college'),
  other('department', 'ministry'),
  other('national park authority', 'npa'),
  other('passenger transport executive', 'pte'),
  other('local strategic partnership', 'lsp'),
  other('learning partnership', 'lifelong learning partnership, local learning partnership'),
  other('community safety partnership', 'csp'),
  other('crime and disorder reduction partnership', 'cdrp'),
  other('drug action team', 'dat'),
  other('drug and alcohol action team', 'daat'),
  other('children’s trust', 'children’s trust board, children’s trust partnership'),
  other('health and wellbeing board', 'hwb'),
  other('safeguarding children board', 'local safeguarding children board, lscb'),
  other('local enterprise partnership', 'lep'),
  other('all party parliamentary group', 'appg'),
  other('all party group', 'apg'),
  other('cross party group', 'cpg'),
];

/** Words that only join others or give a legal form: they never tell two bodies apart. */
export const fillers: ReadonlySet<string> = new Set(
  ['the a an of and for in on upon under with by le la y yr', 'ltd limited plc llp cic inc incorporated co company']
    .join(' ')
    .split(' '),
);

/** Words that turn the name of one place into another's. With all that holds a digit, they never may differ. */
export const modifiers: ReadonlySet<string> = new Set(
  [
    'north south east west northern southern eastern western central mid middle',
    'upper lower greater lesser great little inner outer near far old new',
    'one two three four five six seven eight nine ten first second third fourth fifth i ii iii iv vi',
  ]
    .join(' ')
    .split(' '),
);

/** Words within a place that councils' names have or leave out: "Isle of Anglesey" and "Anglesey". */
export const looseWords: ReadonlySet<string> = new Set(['isle', 'isles', 'island', 'islands', 'city']);

/** One way of writing a word that has several. Counties are shortened as the Post Office used to. */
export const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    ne: 'north east',
    nw: 'north west',
    se: 'south east',
    sw: 'south west',
    northeast: 'north east',
    northwest: 'north west',
    southeast: 'south east',
    southwest: 'south west',
    saint: 'st',
    saints: 'sts',
    dept: 'department',
    govt: 'government',
    gov: 'government',
    assoc: 'association',
    univ: 'university',
    met: 'metropolitan',
    hosp: 'hospital',
    councils: 'council',
    trusts: 'trust',
    beds: 'bedfordshire',
    berks: 'berkshire',
    bucks: 'buckinghamshire',
    cambs: 'cambridgeshire',
    derbys: 'derbyshire',
    glos: 'gloucestershire',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    northants: 'northamptonshire',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    salop: 'shropshire',
    staffs: 'staffordshire',
    warks: 'warwickshire',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
  }),
);
