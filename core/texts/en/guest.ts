/** English: the link to share and what is kept in the browser. */
import type { GuestTexts } from '../guest-texts';

export const enGuest: GuestTexts = {
  required: 'Fill in this part.',
  share: {
    button: 'Make a link with this data',
    hint: 'The link holds everything that is filled in here. Only give it to people who may see that.',
    link: 'Link with your data',
    copied: 'The link has been copied.',
    notCopied: 'This browser does not allow copying. Copy the link yourself.',
    tooLong: 'Too much is filled in for one link.',
    damaged: 'The link is not complete. Ask whoever gave it to you for a new one.',
  },
  remember: {
    session: 'What you fill in is kept until you close this tab.',
    consent: 'Keep what I fill in on this device',
    consentHint: 'It stays in this browser, also after closing it. Do not do this on a device that you share.',
    refused: 'This browser does not allow anything to be kept.',
    unreadable: 'Not everything that was kept could be read. Check what is filled in now.',
  },
  clear: 'Clear everything',
  cleared: 'Everything is empty.',
  emptied: 'What you filled in is gone.',
  undo: 'Undo',
  undone: 'Everything is back.',
};
