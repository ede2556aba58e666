import { Component, type ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { Empty } from '../states/Empty.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A browser without WebGL draws no picture; the list and the table then still serve. React knows such a boundary only as a class. */
export class PictureBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const retry = { label: words.retry, run: () => this.setState({ broken: false }) };
    return this.state.broken ? <Empty centred {...words.picture.broken} action={retry} /> : this.props.children;
  }
}
