import type { AgreementSubject, ConsentText } from '../../contract/models/agreement.ts'

const words: Readonly<Record<AgreementSubject, readonly [title: string, ...paragraphs: string[]]>> = {
  treatment: [
    'Consent to massage treatment',
    'I have asked for massage treatment. The masseur has told me what will be done, what it can help with and what it cannot, and what may follow it: sore muscles or tiredness for a day or two, now and then a bruise.',
    'Massage does not take the place of a doctor. The masseur makes no diagnosis and changes nothing about my medicines.',
    'I have told of my illnesses, injuries, operations, medicines and allergies, and of a pregnancy, as far as I know of them, and I will say so when something changes.',
    'I decide how I lie, what I take off, and what stays covered. I say at once when something hurts or is not right for me, and I can end the treatment at any moment without giving a reason.',
    'Before work on sensitive areas the masseur asks me each time.',
  ],
  'health-data': [
    'Consent to keeping notes on my health',
    'To treat me safely the masseur writes down who I am and how to reach me, what I tell of my health, what was found, done and felt in each session, drawings of where it hurts, and documents that I bring.',
    "These notes are kept encrypted on the masseur's own computer, with encrypted copies for safety. They are not sent over the internet, and nobody else gets to see them unless I agree or the law demands it.",
    "They are kept for as long as the law and the masseur's insurance ask for it, and are then removed.",
    'I can look at my notes, have mistakes put right, get a copy, and ask for them to be removed as far as the law does not ask for them to be kept.',
    'I agree of my own free will. I can withdraw this at any time for the time to come. Notes are part of treating safely, so treatment may then not go on.',
  ],
}

/** The built-in words of a subject: version 1. The masseur adapts them to the law of the country and to the practice. */
export function builtInText(subject: AgreementSubject): ConsentText {
  const [title, ...paragraphs] = words[subject]
  return { subject, version: 1, title, body: paragraphs.join('\n\n'), createdAt: null }
}
