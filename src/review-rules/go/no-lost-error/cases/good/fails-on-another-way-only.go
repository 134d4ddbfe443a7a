package push

import "io"

func (w *writer) replace(p *io.PipeWriter) error {
	if w.pipe == nil {
		w.pipe = p
		return nil
	}
	w.pipe.CloseWithError(errReset)
	w.pipe = p
	return errReset
}

func (w *writer) Write(b []byte) (int, error) {
	if w.pipe == nil {
		select {
		case <-w.done:
			return 0, io.ErrClosedPipe
		case p := <-w.pipes:
			w.replace(p)
		}
	} else {
		select {
		case p := <-w.pipes:
			return 0, w.replace(p)
		default:
		}
	}
	return w.pipe.Write(b)
}
