import type { OpenDialog, Route } from '#renderer/navigation/route.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

/** The form for a new one of what the screen shows. */
export function newDialog(route: Route): OpenDialog {
  switch (route.screen) {
    case 'records':
    case 'record':
      return { dialog: 'recordForm', kind: route.kind }
    case 'proposals':
      return newProposal(route)
    case 'calendar':
      return newFollowUp(route)
    case 'people':
    case 'person':
      return { dialog: 'personForm' }
    default:
      return { dialog: 'clientForm' }
  }
}

/** On a dossier the client of a new proposal is known already. */
export function newProposal(route: Route): OpenDialog {
  return { dialog: 'proposalForm', ...clientOf(route) }
}

/** For the client of the dossier that is open, or on the day that the calendar stands on. */
export function newFollowUp(route: Route): OpenDialog {
  if (route.screen === 'client') return { dialog: 'followUpForm', ...clientOf(route) }
  return { dialog: 'followUpForm', day: route.screen === 'calendar' ? route.day : undefined }
}

/** A new record of the trade, for the client or the person on screen. */
export function newRecord(kind: TradeKind, route: Route): OpenDialog {
  return {
    dialog: 'recordForm',
    kind,
    ...clientOf(route),
    ...(route.screen === 'person' ? { personId: route.personId } : {}),
  }
}

function clientOf(route: Route) {
  return route.screen === 'client' ? { clientId: route.clientId } : {}
}
