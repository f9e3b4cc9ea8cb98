/** The widgets. No product word and no data access in here; everything else imports them from this file only. */
export { UiProvider, type UiProviderProps } from './UiProvider.tsx'

export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './actions/Button.tsx'
export { IconButton, type IconButtonProps } from './actions/IconButton.tsx'
export { Link, type LinkProps } from './actions/Link.tsx'
export {
  Menu,
  MenuButton,
  type MenuAction,
  type MenuButtonProps,
  type MenuGroup,
  type MenuProps,
} from './actions/Menu.tsx'
export { FilterTabs, Tabs, type FilterTabsProps, type TabItem, type TabsProps } from './actions/Tabs.tsx'

export type { FieldProps, TextBoxProps } from './fields/field.ts'
export type { Choice } from './fields/listBox.tsx'
export { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from './fields/Checkbox.tsx'
export { ComboBox, type ComboBoxProps } from './fields/ComboBox.tsx'
export { DayField, type DayFieldProps, type DayFieldState } from './fields/DayField.tsx'
export { FieldGroup, FormRow, type FieldGroupProps, type FormRowProps } from './fields/FormLayout.tsx'
export {
  PartialDateField,
  type PartialDateFieldProps,
  type PartialDateValue,
} from './fields/PartialDateField.tsx'
export { RadioGroup, Segmented, type RadioGroupProps, type SegmentedProps } from './fields/RadioGroup.tsx'
export { SearchField, type SearchFieldProps } from './fields/SearchField.tsx'
export { Select, type SelectProps } from './fields/Select.tsx'
export { Switch, type SwitchProps } from './fields/Switch.tsx'
export { TagsField, type TagsFieldProps } from './fields/TagsField.tsx'
export { TextArea, type TextAreaProps } from './fields/TextArea.tsx'
export { TextField, type TextFieldProps } from './fields/TextField.tsx'

export { Avatar, type AvatarProps, type AvatarRing } from './display/Avatar.tsx'
export { Badge, type BadgeProps, type Tone } from './display/Badge.tsx'
export { Banner, type BannerProps } from './display/Banner.tsx'
export { Card, CardGrid, type CardGridProps, type CardProps } from './display/Card.tsx'
export { Facts, type Fact, type FactsProps } from './display/Facts.tsx'
export { Icon, type IconName, type IconProps } from './display/Icon.tsx'
export { Kbd, type KbdProps } from './display/Kbd.tsx'
export {
  EmptyState,
  ErrorState,
  LoadingState,
  type EmptyStateProps,
  type ErrorStateProps,
  type LoadingStateProps,
} from './display/States.tsx'
export { VisuallyHidden } from './display/VisuallyHidden.tsx'

export { Dialog, type DialogProps } from './overlays/Dialog.tsx'
export { Popover, type PopoverProps } from './overlays/Popover.tsx'
export { SearchPalette, type PaletteItem, type SearchPaletteProps } from './overlays/SearchPalette.tsx'
export { Sheet, type SheetProps } from './overlays/Sheet.tsx'
export { ToastRegion } from './overlays/ToastRegion.tsx'
export { toasts, type ToastMessage } from './overlays/toasts.ts'
export { Tooltip, type TooltipProps } from './overlays/Tooltip.tsx'

export { DataTable, type DataTableProps } from './table/DataTable.tsx'
export type { DataColumn, TableSelection } from './table/columns.ts'
export { INITIAL_VIEW } from './table/tableView.ts'

export { AppFrame, TopBar, type AppFrameProps, type TopBarProps } from './frame/AppFrame.tsx'
export { HeaderStrip, type HeaderStripProps } from './frame/HeaderStrip.tsx'
export { Page, TwoColumn, type PageProps, type TwoColumnProps } from './frame/Page.tsx'
export { Sidebar, SidebarItem, type SidebarItemProps, type SidebarProps } from './frame/Sidebar.tsx'
