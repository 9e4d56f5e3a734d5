/**
 * Owns the event classes: words which say that the same sort of thing happened; data only.
 * kind `patient`: happens to somebody ("the mayor was hurt"); `soft`: a judgement or tendency, grouped coarsely whatever its tense and number.
 */

export interface EventClass { readonly id: string; readonly kind: 'plain' | 'patient' | 'soft' | 'state'; readonly words: string }

const plain = (id: string, words: string): EventClass => ({ id, kind: 'plain', words });
const patient = (id: string, words: string): EventClass => ({ id, kind: 'patient', words });
const soft = (id: string, words: string): EventClass => ({ id, kind: 'soft', words });
const state = (id: string, words: string): EventClass => ({ id, kind: 'state', words });

export const EVENT_CLASSES: readonly EventClass[] = [
  patient('kill', 'kill slay slain slaying dead death die dies died dying fatal fatality fatalities murder assassinate assassination casualty casualties bodies perish perished'),
  patient('wound', 'wound injure injury injuries hurt maim'),
  patient('safe', 'unharmed unhurt unscathed alive'),
  patient('arrest', 'arrest detain detention custody apprehend nabbed'),
  patient('release', 'release freed'),
  patient('abduct', 'abduct abduction kidnap hostage hostages'),
  patient('rescue', 'rescue rescuer'),
  patient('charge', 'indict indictment indicted'),
  patient('convict', 'convict conviction guilty'),
  patient('acquit', 'acquit acquittal'),
  patient('jail', 'jail imprison imprisonment sentenced'),
  patient('fire', 'sack sacked dismissal ousted oust'),
  patient('appoint', 'appoint appointment nominate nomination'),
  patient('elect', 'elect reelect'),
  patient('poison', 'poison poisoning'),
  patient('infect', 'infect infection outbreak'),
  plain('resign', 'resign resignation quit'),
  plain('retire', 'retire retirement'),
  plain('strike', 'strike strikes struck airstrike airstrikes bomb bombing bombardment raid attack hit shell shelling'),
  plain('shoot', 'shooting shoot shot gunfire gunman'),
  plain('explode', 'explode explosion blast detonate detonation'),
  plain('crash', 'crash collide collision derail derailment'),
  plain('sink', 'sink sank sunk capsize capsized sinking'),
  plain('burn', 'burn burnt torch arson'),
  plain('flood', 'flood deluge inundate'),
  plain('collapse', 'collapse landslide'),
  plain('destroy', 'destroy destruction demolish wreck'),
  plain('damage', 'damage'),
  plain('evacuate', 'evacuate evacuation evacuee'),
  plain('missing', 'missing disappear disappearance vanish'),
  plain('capture', 'capture seize seizure retake captured overrun recapture'),
  plain('withdraw', 'withdraw withdrew withdrawal retreat pullout'),
  plain('deploy', 'send sent sends sending deploy deployment dispatch presence introduction transfer arrive arrival influx'),
  plain('supply', 'supply supplies delivery deliver shipment ship-arms'),
  plain('test', 'testfire'),
  plain('sign', 'sign signed signing ratify ratification'),
  plain('ban', 'ban prohibit prohibition outlaw'),
  plain('approve', 'approve approval'),
  plain('veto', 'veto'),
  plain('reject', 'turndown'),
  plain('sue', 'sue lawsuit sued'),
  plain('fine', 'fined'),
  plain('buy', 'buy bought purchase acquire acquisition takeover'),
  plain('sell', 'sell sold divest sale'),
  plain('merge', 'merge merger'),
  plain('layoff', 'layoff layoffs redundancy redundancies'),
  plain('close', 'close closure shut shutdown'),
  plain('open', 'reopen inaugurate'),
  plain('launch', 'launch unveil'),
  plain('recall', 'recall'),
  plain('hack', 'hack breach cyberattack ransomware leak'),
  plain('rise', 'rise rose risen surge soar climb jump'),
  plain('drop', 'fall fell fallen plunge slump tumble decline'),
  plain('win', 'win won victory beat defeat defeated triumph winner'),
  plain('draw', 'drew stalemate'),
  plain('score', 'score goal goals'),
  plain('protest', 'protest demonstrate demonstration demonstrator rally'),
  plain('walkout', 'walkout picket'),
  plain('cancel', 'cancel cancellation postpone postponement'),
  plain('sanction', 'sanction embargo'),
  plain('ceasefire', 'ceasefire truce armistice'),
  plain('marry', 'marry married wedding divorce'),
  plain('escape', 'escape flee fled'),
  plain('discover', 'discover discovery unearth'),
  plain('reward', 'reward bounty'),
  plain('fly-flag', 'flag flags'),
  soft('escalate', 'escalate escalation intensify intensification'),
  soft('deepen', 'alliance ties partnership deepen align alignment'),
  soft('alarm', 'concern concerns alarm alarmed alarming worry worries'),
  soft('consequence', 'implication consequence repercussion ramification implications consequences'),
  soft('shift', 'dynamics balance manpower turning alter tip tipping'),
  soft('response', 'response reaction backlash retaliation retaliate'),
  soft('spread', 'expanding internationalization internationalisation multinational'),
  soft('unprecedented', 'unprecedented'),
  soft('recover', 'regroup regenerate recover rebuild'),
  soft('effective', 'effective effectiveness degrade degrading'),
  soft('deny-word', 'groundless baseless unfounded misinformation disinformation'),
  soft('credible', 'credibility fake authenticity hoax'),
  state('present', 'among present convoy gathering'),
];

/** Event nouns that are never verbs; they name an event that another word does: "the presence of rescuers raises hopes". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(`death deaths fatality fatalities casualty casualties bodies presence introduction deployment arrival influx transfer attack
 attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment blast explosion crash collision injury injuries sinking shooting alliance
 closure merger sale acquisition takeover convoy gathering relationship cooperation goal goals defeat victory destruction detention arrest arrests conviction
 evacuation rescue shelling assassination murder murders flood floods fire collapse response reaction withdrawal resignation appointment`.split(/\s+/));

/** Movements, whose goal makes them what they are: to one country is not to another, nor to nowhere in particular. */
export const PLACE_BOUND: ReadonlySet<string> = new Set(['deploy', 'withdraw', 'supply']);

/** What an attack or accident leaves behind, and what leaves it behind: "the raid destroyed nine trucks". */
export const RESULTS: ReadonlySet<string> = new Set(['destroy', 'kill', 'wound', 'damage', 'missing', 'evacuate']);
export const CAUSES: ReadonlySet<string> = new Set(['strike', 'shoot', 'explode', 'crash', 'sink', 'burn', 'flood', 'collapse']);

/** What may have become of one person, from best to worst: only one of them can be the last word. */
export const FATES: ReadonlyMap<string, number> = new Map([['safe', 0], ['wound', 1], ['kill', 2]]);
