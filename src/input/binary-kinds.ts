/** Bytes by which a binary file is recognised. */
export const binaryMarkLength = 16

interface BinaryKind {
  /** A description with its article: “a PNG picture”. */
  readonly name: string
  /** The bytes at the beginning in hexadecimal; ".." stands for any byte. */
  readonly mark: string
}

/** Kinds of files that people have beside their stories, by their first bytes. */
const kinds: readonly BinaryKind[] = [
  { name: 'a PNG picture', mark: '89504e470d0a1a0a' },
  { name: 'a JPEG picture', mark: 'ffd8ff' },
  { name: 'a GIF picture', mark: '4749463837' },
  { name: 'a GIF picture', mark: '4749463839' },
  { name: 'a TIFF picture', mark: '49492a00' },
  { name: 'a TIFF picture', mark: '4d4d002a' },
  { name: 'a BMP picture', mark: '424d........00000000' },
  { name: 'a WebP picture', mark: '52494646........57454250' },
  { name: 'an icon', mark: '0000010001' },
  { name: 'a Photoshop picture', mark: '3842505300' },
  { name: 'a JPEG 2000 picture', mark: '0000000c6a502020' },
  { name: 'a HEIC picture', mark: '........6674797068656963' },
  { name: 'an AVIF picture', mark: '........6674797061766966' },
  { name: 'a QuickTime film', mark: '........667479707174' },
  { name: 'an M4A recording', mark: '........667479704d3441' },
  { name: 'an MP4 film', mark: '........66747970' },
  { name: 'a Matroska or WebM film', mark: '1a45dfa3' },
  { name: 'an AVI film', mark: '52494646........41564920' },
  { name: 'a WAV recording', mark: '52494646........57415645' },
  { name: 'an MP3 recording', mark: '4944330' },
  { name: 'an MP3 recording', mark: 'fffb' },
  { name: 'an Ogg recording', mark: '4f67675300' },
  { name: 'a FLAC recording', mark: '664c6143000000' },
  { name: 'an old Office document (.doc, .xls or .ppt)', mark: 'd0cf11e0a1b11ae1' },
  { name: 'a 7-Zip archive', mark: '377abcaf271c' },
  { name: 'a RAR archive', mark: '526172211a07' },
  { name: 'an XZ archive', mark: 'fd377a585a00' },
  { name: 'a bzip2 archive', mark: '425a68..314159265359' },
  { name: 'a database of SQLite', mark: '53514c69746520666f726d61742033' },
  { name: 'a font', mark: '774f463200' },
  { name: 'a font', mark: '774f464600' },
  { name: 'a font', mark: '4f54544f00' },
  { name: 'a font', mark: '0001000000' },
  { name: 'a program', mark: '7f454c46' },
  { name: 'a program', mark: 'cffaedfe' },
  { name: 'a program', mark: '4d5a9000' },
  { name: 'a compiled module', mark: '0061736d' },
  { name: 'a compiled Java class', mark: 'cafebabe0000' },
]

/** Recognises a binary file by its first bytes; null for any other. */
export function findBinaryKind(head: Buffer): string | null {
  const hex = head.subarray(0, binaryMarkLength).toString('hex')
  return kinds.find(({ mark }) => fits(hex, mark))?.name ?? null
}

const fits = (hex: string, mark: string): boolean => {
  for (let at = 0; at < mark.length; at++) if (mark[at] !== '.' && mark[at] !== hex[at]) return false
  return hex.length >= mark.length
}
