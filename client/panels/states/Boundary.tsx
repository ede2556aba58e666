import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what cannot be drawn. */
  readonly broken: (retry: () => void) => ReactNode;
  readonly onBroken?: () => void;
}

/** What cannot be drawn says so in its place, and the rest of the page stays. React knows such a boundary only as a class. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    const { children, broken } = this.props;
    return this.state.isBroken ? broken(() => this.setState({ isBroken: false })) : children;
  }
}
