package copyall

import "io"

func drain(r io.Reader, buffer []byte) (int, error) {
	if r == nil {
		return r.Read(buffer) // expect: null-flow
	}
	return 0, nil
}
