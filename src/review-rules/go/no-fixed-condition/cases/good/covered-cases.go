package render

import (
	"errors"
	"fmt"
	"io"
	"os"

	"example.com/app/protocol"
)

type fieldError struct{ Field string }

func (e *fieldError) Error() string { return e.Field }

type lineError struct{ Line int }

func size(v any) (int64, error) {
	switch r := v.(type) {
	case io.Reader:
		return io.Copy(io.Discard, r)
	case io.ReaderAt:
		return 0, errors.New("no size")
	case io.ReaderFrom:
		return r.ReadFrom(os.Stdin)
	}
	return 0, nil
}

func emit(v any, src io.Reader) error {
	switch w := v.(type) {
	case io.Writer:
		_, err := io.Copy(w, src)
		return err
	case io.WriterTo:
		_, err := w.WriteTo(os.Stdout)
		return err
	case io.WriterAt:
		return nil
	}
	return nil
}

func show(v any) string {
	switch x := v.(type) {
	case error:
		return x.Error()
	case fieldError:
		return x.Field
	case lineError:
		return fmt.Sprint(x.Line)
	case *protocol.Error:
		return x.GetMessage()
	}
	return ""
}
