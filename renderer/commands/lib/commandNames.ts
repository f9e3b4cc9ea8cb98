import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'

/** The sentence of each command, by the name under which it lies in the log. */
export const commandMessages = {
  'client.create': 'commands.client.create',
  'client.update': 'commands.client.update',
  'client.archive': 'commands.client.archive',
  'client.restore': 'commands.client.restore',
  'client.delete': 'commands.client.delete',
  'person.create': 'commands.person.create',
  'person.update': 'commands.person.update',
  'person.archive': 'commands.person.archive',
  'person.restore': 'commands.person.restore',
  'person.delete': 'commands.person.delete',
  'position.create': 'commands.position.create',
  'position.update': 'commands.position.update',
  'position.leave': 'commands.position.leave',
  'position.delete': 'commands.position.delete',
  'interaction.create': 'commands.interaction.create',
  'interaction.update': 'commands.interaction.update',
  'interaction.delete': 'commands.interaction.delete',
  'followUp.create': 'commands.followUp.create',
  'followUp.update': 'commands.followUp.update',
  'followUp.complete': 'commands.followUp.complete',
  'followUp.reopen': 'commands.followUp.reopen',
  'followUp.move': 'commands.followUp.move',
  'followUp.snooze': 'commands.followUp.snooze',
  'followUp.delete': 'commands.followUp.delete',
  'proposal.create': 'commands.proposal.create',
  'proposal.update': 'commands.proposal.update',
  'proposal.setStatus': 'commands.proposal.setStatus',
  'proposal.extend': 'commands.proposal.extend',
  'proposal.delete': 'commands.proposal.delete',
  'store.keep': 'commands.store.keep',
  'client.import': 'commands.client.import',
  'person.import': 'commands.person.import',
  'proposal.import': 'commands.proposal.import',
  'proposal.afterSending': 'commands.proposal.afterSending',
  'deal.move': 'commands.deal.move',
  'tender.plan': 'commands.tender.plan',
  'tender.setStep': 'commands.tender.setStep',
  'callAttempt.record': 'commands.callAttempt.record',
  'exhibition.takeCards': 'commands.exhibition.takeCards',
  'letter.send': 'commands.letter.send',
  'whitespaceCell.set': 'commands.whitespaceCell.set',
  'tradeSettings.set': 'commands.tradeSettings.set',
  'accountPlan.start': 'commands.accountPlan.start',
  'accountPlan.tick': 'commands.accountPlan.tick',
  'accountPlan.reach': 'commands.accountPlan.reach',
  'accountPlan.review': 'commands.accountPlan.review',
  'productQuestion.pass': 'commands.productQuestion.pass',
  'productQuestion.answer': 'commands.productQuestion.answer',
  'productQuestion.tell': 'commands.productQuestion.tell',
  'attachment.add': 'commands.attachment.add',
  'attachment.update': 'commands.attachment.update',
  'attachment.delete': 'commands.attachment.delete',
  'mail.enter': 'commands.mail.enter',
  'demo.fill': 'commands.demo.fill',
  'snapshot.restore': 'commands.snapshot.restore',
  undo: 'commands.undo',
  redo: 'commands.redo',
} as const satisfies Record<string, MessageKey>

type OwnName = keyof typeof commandMessages

/** The records of the trade all have the same three. */
type TradeName = `${TradeKind}.${'create' | 'update' | 'delete'}`
export type CommandName = OwnName | TradeName

/**
 * What a command did, as a sentence: "Client created", "3 clients deleted".
 * @param count how many records the command was about; some sentences name it
 */
export function commandText(t: Translate, name: CommandName, count: number): string {
  return isTradeName(name) ? tradeText(t, name, count) : ownText(t, name, count)
}

function isTradeName(name: CommandName): name is TradeName {
  return !(name in commandMessages) && isTradeKind(name.split('.')[0] ?? '')
}

function tradeText(t: Translate, name: TradeName, count: number): string {
  const [kind, intent] = name.split('.') as [TradeKind, 'create' | 'update' | 'delete'] // so the name is made
  switch (intent) {
    case 'create':
      return t(`records.${kind}.created`)
    case 'update':
      return t(`records.${kind}.updated`)
    case 'delete':
      return t(`records.${kind}.deleted`, { count })
  }
}

function ownText(t: Translate, name: OwnName, count: number): string {
  switch (name) {
    case 'client.archive':
    case 'client.restore':
    case 'client.delete':
    case 'person.archive':
    case 'person.restore':
    case 'person.delete':
    case 'proposal.setStatus':
    case 'proposal.delete':
    case 'client.import':
    case 'person.import':
    case 'proposal.import':
    case 'attachment.add':
    case 'attachment.delete':
      return t(commandMessages[name], { count })
    default:
      return t(commandMessages[name])
  }
}
