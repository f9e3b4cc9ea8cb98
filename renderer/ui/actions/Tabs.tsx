import type { ReactNode } from 'react'
import {
  Tab,
  TabList,
  TabPanel,
  Tabs as AriaTabs,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import styles from './Tabs.module.css'

export interface TabItem<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** Shown quietly behind the label. */
  readonly count?: number | undefined
  readonly icon?: IconName | undefined
}

export interface TabsProps<Id extends string> {
  /** What the tabs choose among. */
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  readonly selectedId: Id
  readonly onSelect: (id: Id) => void
  /** The content of the selected tab. */
  readonly children: ReactNode
}

/** Parts of one thing, one at a time. */
export function Tabs<Id extends string>({ label, tabs, selectedId, onSelect, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={classes(styles['tabs'])}
      selectedKey={selectedId}
      onSelectionChange={(key) => select(tabs, key, onSelect)}
    >
      <TabList aria-label={label} className={classes(styles['list'])}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={classes(styles['tab'])}>
            <TabText tab={tab} />
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selectedId} id={selectedId} className={classes(styles['panel'])}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}

export interface FilterTabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  readonly selectedId: Id
  readonly onSelect: (id: Id) => void
}

/** Saved filters above a list: they look like tabs, and choose what the list shows. */
export function FilterTabs<Id extends string>({ label, tabs, selectedId, onSelect }: FilterTabsProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes(styles['list'])}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selectedId]}
      onSelectionChange={(keys) => {
        for (const key of keys) select(tabs, key, onSelect)
      }}
    >
      {tabs.map((tab) => (
        <ToggleButton key={tab.id} id={tab.id} className={classes(styles['tab'])}>
          <TabText tab={tab} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function TabText({ tab }: { readonly tab: TabItem }) {
  return (
    <>
      {tab.icon && <Icon name={tab.icon} />}
      {tab.label}
      {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
    </>
  )
}

function select<Id extends string>(
  tabs: readonly TabItem<Id>[],
  key: string | number,
  onSelect: (id: Id) => void,
): void {
  const chosen = tabs.find((tab) => tab.id === key)
  if (chosen) onSelect(chosen.id)
}
