import { pictureWords } from '../../words/picture-words.ts';
import { Loading } from '../states/Loading.tsx';
import { later } from '../states/later.tsx';

/** WebGL and the layout come after the words: the list and the headline are there first. */
export const fetchCanvas = async () => (await import('../../canvas/Canvas.tsx')).Canvas;

export const LaterCanvas = later(fetchCanvas, <Loading label={pictureWords.loading} shape="picture" />);
