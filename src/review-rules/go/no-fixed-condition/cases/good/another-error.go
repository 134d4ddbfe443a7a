package upload

import (
	"errors"
	"fmt"
	"io"
)

var errCut = errors.New("cut short")

func Send(from io.Reader, part []byte, put func([]byte) error) error {
	n, rerr := io.ReadFull(from, part)
	if rerr != nil && rerr != io.ErrUnexpectedEOF && rerr != io.EOF {
		return rerr
	}
	return put(part[:n])
}

func List(id int, dump func(int) ([]string, error)) ([]string, error) {
	found, dumpErr := dump(id)
	if dumpErr != nil && !errors.Is(dumpErr, errCut) {
		return nil, dumpErr
	}
	return found, dumpErr
}

// Closing fails where reading has.
func Copied(from io.ReadCloser, into io.Writer) error {
	_, err := io.Copy(into, from)
	if cerr := from.Close(); cerr != nil && err != errCut {
		return cerr
	}
	return err
}

// Both of them matter.
func Both(parse, run func() error) error {
	parseErr := parse()
	err := run()
	if parseErr != nil && errors.Is(err, errCut) {
		return fmt.Errorf("cut: %w", parseErr)
	}
	if parseErr != nil && err != nil && !errors.Is(err, io.EOF) {
		return parseErr
	}
	if parseErr != nil && !errors.Is(err, io.EOF) {
		return errors.Join(err, parseErr)
	}
	return err
}
