import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import { type HandoutLanguage, handoutLanguages } from '../../../../contract/models/client.ts'
import type { VersionContent } from '../../../../contract/models/textVersion.ts'

/** The lines of a wording in one language, as they are read. */
function linesOf(content: VersionContent, language: HandoutLanguage): readonly string[] {
  if (content.kind === 'line') return [content.texts[language] ?? '']
  const words = content.words[language]
  return words === undefined ? [] : [words.title, ...words.steps, words.dose, words.easier, words.stopSign]
}

/** What a wording said in each language, and where it stood or what it was for. */
export function VersionWords({ content }: { readonly content: VersionContent }) {
  const { t } = useTranslation('library')
  const { t: clientWords } = useTranslation('clients')
  const about =
    content.kind === 'line'
      ? t(`sections.${content.section}`)
      : [t(`exerciseKinds.${content.does}`), ...content.muscles.map((id) => muscleName(id).short)].join(' · ')
  return (
    <>
      <p className="small soft">{about}</p>
      {handoutLanguages
        .map((language) => ({
          language,
          lines: linesOf(content, language).filter((line) => line !== ''),
        }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ language, lines }) => (
          <div key={language} className="library-version-words">
            <span className="small soft">{clientWords(`languages.${language}`)}</span>
            <p lang={language}>{lines.join('\n')}</p>
          </div>
        ))}
    </>
  )
}
