import { escapeHtml, htmlPage } from '../../machines/html-page.ts'
import { showHidden } from '../../compiler/problem.ts'
import type { Problem } from '../../compiler/problem.ts'
import { editorLink } from './editor-link.ts'

/** Lines of context before and after the one with the problem. */
const around = 2

/**
 * An HTML page of content problems, each with its lines and a link that opens the file. Vite's client reloads it when
 * a file is saved.
 * @param read the text of a file, or undefined when it is not there
 */
export function problemsPage(
  problems: readonly Problem[],
  read: (file: string) => string | undefined,
): string {
  const count = problems.length
  const items = problems.map(problem => drawProblem(problem, read(problem.file)))
  return htmlPage({
    language: 'en',
    title: `Problems: ${count}`,
    kind: 'problems',
    head: `<link rel="stylesheet" href="/scripts/dev/dev.css">
<script type="module" src="/@vite/client"></script>
<script type="module" src="/scripts/dev/editor-links.ts"></script>`,
    body: `<p>Save the file, and this page shows the guide again by itself.</p>
<ol>${items.join('')}</ol>`,
  })
}

function drawProblem({ file, line, column, what, todo, rule }: Problem, text: string | undefined) {
  const lines = (text ?? '').split('\n')
  const from = Math.max(0, line - 1 - around)
  const shown = lines.slice(from, line + around).map((content, index) => {
    const number = from + index + 1
    const isHere = number === line
    const caret = isHere ? `<span class="caret">${' '.repeat(column - 1)}^</span>` : ''
    return `<code${isHere ? ' class="here"' : ''}><b>${number}</b>${escapeHtml(showHidden(content))}</code>${caret}`
  })
  return `<li>
<p class="what">${escapeHtml(showHidden(what))}</p>
<p class="todo">${escapeHtml(showHidden(todo))}</p>
<p>${editorLink({ file, line, column }, `${file}:${line}`)} <span class="rule">${rule}</span></p>
<pre>${text === undefined ? '' : shown.join('')}</pre>
</li>`
}
