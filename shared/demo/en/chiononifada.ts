import type { ClientTexts } from '../types.ts'

export const chiononifadaEn = {
  name: 'Snowflake Ice Cream',
  summary: 'Hand-made ice cream for pastry shops across Thessaly',
  sector: 'Food and drink',
  sites: [
    { label: 'Workshop', street: 'Farsalon 210', city: 'Larissa', region: 'Thessaly', country: 'Greece' },
  ],
  development: 'They also sell to hotels on the Sporades.',
  weaknesses: 'The lorry loads through the door by which ingredients come in.',
  growthZones: 'A larger hardening room, loggers in the lorries.',
  people: {
    tasos: {
      givenName: 'Tasos',
      familyName: 'Gkantis',
      hobbies: ['Italian cooking', 'football'],
      values: 'To be on first-name terms with whoever sells to him.',
      topicsToRaise: 'New flavours; he always asks for an opinion.',
      relatives: [
        { name: 'Soula', note: 'pastry chef' },
        { name: 'Matina', note: 'finances of the company' },
      ],
    },
    matina: {
      givenName: 'Matina',
      familyName: 'Gkanti',
      hobbies: ['crime novels', 'hiking'],
      values: 'To owe nothing to anybody.',
      relatives: [{ name: 'Tasos', note: 'owner' }],
    },
    vangelis: {
      givenName: 'Vangelis',
      familyName: 'Rizos',
      hobbies: ['tsipouro from his own vineyard'],
      topicsToRaise: 'His vineyard at Tyrnavos.',
    },
  },
  positions: {
    tasos: { title: 'Owner', unit: 'Management' },
    matina: { title: 'Finances', unit: 'Management' },
    vangelis: { title: 'In charge of refrigeration', unit: 'Production' },
  },
  dealings: [
    'A cold call that lasted forty minutes. Mr Gkantis talks about ice cream as others do about music.',
    'The hardening room reaches minus twenty-two instead of thirty.',
    'Proposal for a new compressor and tight doors.',
    'Ms Gkanti asked for a discount on full payment instead of instalments.',
    'Signed on the counter, with a taste of Aegina pistachio.',
    'Delivered: minus thirty-one within two hours.',
    'The door does not close well. We sent a seal by the first coach.',
    'Maintenance, and a talk about the hotels of the Sporades.',
    'He gave us a reference letter, written by hand.',
    'Opening of their new shop. He introduced us to the brewer from Patras.',
    'He wants temperature loggers in three lorries, with an alert on his mobile.',
    'Proposal for loggers, with a month’s trial in one lorry.',
  ],
  followUps: ['Call Mr Gkantis on his birthday', 'Ask Ms Gkanti about the proposal for the loggers'],
  proposals: [
    {
      title: 'Compressor and doors for the hardening room',
      validityReason: 'The compressor was available only until that day.',
    },
    {
      title: 'Loggers in three lorries',
      validityReason: 'The data cards are on offer until the end of the period.',
    },
  ],
} as const satisfies ClientTexts
