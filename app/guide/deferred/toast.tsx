import { useLayoutEffect } from 'react'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import type { News } from './deferred-store.ts'

type Props = {
  news: News | undefined
  words: AnswerStorageWords
  onAccept: () => void
  onDismiss: (news: News) => void
}

/** A notice at the lower edge of the window, one at a time: it can be dismissed and causes no layout shift. */
export function Toast({ news, words, onAccept, onDismiss }: Props) {
  const isUpdate = news === 'update' || news === 'updated'
  useLayoutEffect(() => {
    if (news === undefined) return undefined
    const { dataset } = document.documentElement
    dataset['news'] = ''
    return () => {
      delete dataset['news']
    }
  }, [news])
  return (
    <div className="bulletin" role="status">
      {news === undefined ? null : (
        <div key={news} className="bulletin-news" data-news={news}>
          <p>{wordsOf(news, words)}</p>
          <div className="bulletin-actions">
            {isUpdate ? (
              <button type="button" className="tool" data-accept="" onClick={onAccept}>
                <span>{words.update}</span>
              </button>
            ) : null}
            <button type="button" className="tool" data-dismiss="" onClick={() => onDismiss(news)}>
              <span>{isUpdate ? words.notNow : words.close}</span>
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

function wordsOf(news: News, words: AnswerStorageWords): string {
  const all: Record<News, string> = {
    refused: words.refused,
    newer: words.newer,
    'another-tab': words.anotherTab,
    lost: words.lost,
    updated: words.updatedElsewhere,
    update: words.updateReady,
  }
  return all[news]
}
