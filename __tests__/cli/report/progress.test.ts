import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Progress, type Terminal } from '../../../src/cli/report/progress.js'

/** A terminal that shows what is written to it as a person sees it: its lines, the last of them under the cursor. */
class Screen {
  columns = 80
  lines = ['']

  stream(isTTY = true): Terminal {
    return {
      columns: this.columns,
      isTTY,
      write: text => {
        for (const piece of (typeof text === 'string' ? text : new TextDecoder().decode(text)).split(
          /(\r\u001B\[K|\n)/u,
        ))
          if (piece === '\n') this.lines.push('')
          else if (piece.startsWith('\r')) this.lines[this.lines.length - 1] = ''
          else this.lines[this.lines.length - 1] = this.foot + piece
        return true
      },
    }
  }

  get foot(): string {
    return this.lines.at(-1) ?? ''
  }
}

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('the progress of a run', () => {
  test('is shown after a second, told anew as files are done, and wiped at the end', () => {
    const screen = new Screen()
    const progress = new Progress(screen.stream(), [], 4, 4e6)
    progress.progressed('a', 1e6)
    jest.advanceTimersByTime(900)
    expect(screen.foot).toBe('')
    jest.advanceTimersByTime(200)
    expect(screen.foot).toBe(`${'█'.repeat(6)}${'░'.repeat(18)}  25 %  0 of 4 files, 1.0 MB`)
    progress.progressed('b', 5e5)
    progress.progressed('b', 5e5)
    jest.advanceTimersByTime(200)
    expect(screen.foot).toBe(`${'█'.repeat(12)}${'░'.repeat(12)}  50 %  1 of 4 files, 2.0 MB`)
    progress.stop()
    jest.advanceTimersByTime(5000)
    expect(screen.lines).toEqual([''])
  })

  test('is not shown on a short run', () => {
    const screen = new Screen()
    const terminal = screen.stream()
    const write = jest.spyOn(terminal, 'write')
    const progress = new Progress(terminal, [], 1, 100)
    jest.advanceTimersByTime(900)
    progress.stop()
    jest.advanceTimersByTime(5000)
    expect(write).not.toHaveBeenCalled()
  })

  test('steps aside for whoever writes to the terminal, and waits for the end of their line', () => {
    const screen = new Screen()
    const [errors, output] = [screen.stream(), screen.stream()]
    const progress = new Progress(errors, [output], 1, 1e6)
    jest.advanceTimersByTime(1000)
    output.write('a fault\nanother')
    jest.advanceTimersByTime(500)
    expect(screen.lines).toEqual(['a fault', 'another'])
    output.write(new TextEncoder().encode(' one\n'))
    errors.write('a note\n')
    jest.advanceTimersByTime(500)
    progress.stop()
    output.write('the end\n')
    jest.advanceTimersByTime(500)
    expect(screen.lines.map(line => line.replace(/^[█░].*/u, 'progress'))).toEqual([
      'a fault',
      'another one',
      'a note',
      'the end',
      '',
    ])
  })

  test('lets a report through that goes elsewhere', () => {
    const [screen, elsewhere] = [new Screen(), new Screen()]
    const pipe = elsewhere.stream(false)
    const progress = new Progress(screen.stream(), [pipe], 1, 1e6)
    jest.advanceTimersByTime(1000)
    const { foot } = screen
    pipe.write('half a line')
    expect([screen.foot, elsewhere.lines]).toEqual([foot, ['half a line']])
    progress.stop()
  })

  test('fits the terminal, and has no bar where nobody knows how much there is', () => {
    const screen = new Screen()
    screen.columns = 20
    const progress = new Progress(screen.stream(), [], 1, 0)
    progress.progressed('-', 123_456)
    jest.advanceTimersByTime(1000)
    expect(screen.foot).toBe('0 of 1 file, 0.1 MB')
    progress.stop()
    screen.columns = 10
    const narrow = new Progress(screen.stream(), [], 1, 0)
    jest.advanceTimersByTime(1000)
    expect(screen.foot).toBe('0 of 1 fi')
    narrow.stop()
  })

  test('begins again where files that were fixed are checked', () => {
    const screen = new Screen()
    const progress = new Progress(screen.stream(), [], 2, 2e6)
    expect([...progress.over([{ path: 'a' }, { path: 'b' }], () => 1e6)]).toHaveLength(2)
    jest.advanceTimersByTime(1000)
    expect(screen.foot).toContain('  0 %  0 of 2 files')
    progress.stop()
  })
})
