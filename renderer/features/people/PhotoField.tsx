import { type ChangeEvent, useRef, useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Avatar, Button, Icon } from '#renderer/ui/index.ts'
import { squarePhoto } from './photo.ts'
import styles from './personForm.module.css'

interface PhotoFieldProps {
  /** Gives the initials while there is no photo. */
  readonly name: string
  readonly photo: string | null
  readonly onChange: (photo: string | null) => void
}

/** The face on the card: chosen from a file, cropped and kept small. */
export function PhotoField({ name, photo, onChange }: PhotoFieldProps) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const { target } = event
    const file = target.files?.[0]
    if (!file) return
    const made = await squarePhoto(file)
    // The same file can be chosen again after a problem.
    target.value = ''
    setProblem(made.ok ? null : made.error)
    if (made.ok) onChange(made.value)
  }

  return (
    <div role="group" aria-label={t('people.form.photo.label')} className={styles['photo']}>
      <Avatar name={name} photo={photo} size={72} isPlaceholder={photo === null && name === ''} />
      <div className={styles['photoSide']}>
        <div className={styles['photoButtons']}>
          <Button size="small" icon="camera" onPress={() => input.current?.click()}>
            {photo === null ? t('people.form.photo.choose') : t('people.form.photo.replace')}
          </Button>
          {photo !== null && (
            <Button size="small" variant="quiet" onPress={() => onChange(null)}>
              {t('people.form.photo.remove')}
            </Button>
          )}
        </div>
        {problem === null ? (
          <p className={styles['quiet']}>{t('people.form.photo.hint')}</p>
        ) : (
          <p className={styles['problem']} role="alert">
            <Icon name="circleAlert" size={14} />
            {t(`people.form.photo.${problem}`)}
          </p>
        )}
        <input
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          hidden
          aria-label={t('people.form.photo.choose')}
          onChange={(event) => void choose(event)}
        />
      </div>
    </div>
  )
}
