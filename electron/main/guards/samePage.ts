/** True if an address is that of the page that is shown already, whatever place in it is meant. */
export function isSamePage(address: string, shown: string): boolean {
  return shown !== '' && withoutPlace(address) === withoutPlace(shown)
}

function withoutPlace(address: string): string {
  const [page = ''] = address.split('#')
  return page
}
