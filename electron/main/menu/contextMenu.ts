import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'

/** What a right click offers: editing in fields, copying of selected text, otherwise nothing. */
export function contextMenuTemplate(
  {
    isEditable,
    selectionText,
    editFlags,
  }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  t: Translate,
): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: 'cut', label: t('main.menu.cut'), enabled: editFlags.canCut },
      { role: 'copy', label: t('main.menu.copy'), enabled: editFlags.canCopy },
      { role: 'paste', label: t('main.menu.paste'), enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: t('main.menu.selectAll'), enabled: editFlags.canSelectAll },
    ]
  }
  return selectionText.trim() === '' ? [] : [{ role: 'copy', label: t('main.menu.copy') }]
}
