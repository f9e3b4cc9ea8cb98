import { registerFileTaker } from '#renderer/features/attachments/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { takeMail } from './mailReview.ts'
import { isMailFile } from './reading/readMail.ts'

/** From now on, e-mails among the files that somebody gives to a client are looked over instead of merely kept. */
export function startMail(): () => void {
  return registerFileTaker((files, about) => {
    const mails = files.filter(isMailFile)
    if (about.kind !== 'client' || mails.length === 0) return files
    void takeMail(mails, about.id as ClientId) // the id of a holder of this kind
    return files.filter((file) => !mails.includes(file))
  })
}
