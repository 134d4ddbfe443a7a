package sample

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"io"
	"net"
	"net/textproto"
	"sync"
)

func pack(dst io.Writer, src io.Reader) error {
	zw := gzip.NewWriter(dst)
	if _, err := io.Copy(zw, src); err != nil {
		return err
	}
	return zw.Close()
}

func packLate(dst io.Writer, src io.Reader) (err error) {
	zw := gzip.NewWriter(dst)
	defer func() {
		if closeErr := zw.Close(); err == nil {
			err = closeErr
		}
	}()
	_, err = io.Copy(zw, src)
	return err
}

func packFor(dst io.Writer) io.WriteCloser {
	zw := gzip.NewWriter(dst)
	zw.Name = "rows"
	return zw
}

func sheet(dst io.Writer, rows [][]string) error {
	out := csv.NewWriter(dst)
	return out.WriteAll(rows)
}

func lines(dst io.Writer, names []string) error {
	w := bufio.NewWriter(dst)
	for _, name := range names {
		if _, err := w.WriteString(name); err != nil {
			return err
		}
	}
	return finish(w)
}

func finish(w *bufio.Writer) error {
	return w.Flush()
}

type session struct {
	w *bufio.Writer
	t *textproto.Writer
}

func newSession(conn net.Conn) *session {
	w := bufio.NewWriter(conn)
	return &session{w: w, t: textproto.NewWriter(w)}
}

func newText(conn net.Conn) *textproto.Writer {
	w := bufio.NewWriterSize(conn, 4096)
	return textproto.NewWriter(w)
}

func sizeOf(text string) (int, error) {
	zw := gzip.NewWriter(io.Discard)
	return io.WriteString(zw, text)
}

var writers = sync.Pool{}

func warm() {
	zw := gzip.NewWriter(nil)
	writers.Put(zw)
}

func through(dst io.Writer, write func(io.Writer) error) error {
	var closers []io.Closer
	zw := gzip.NewWriter(dst)
	closers = append(closers, zw)
	if err := write(zw); err != nil {
		return err
	}
	for _, one := range closers {
		if err := one.Close(); err != nil {
			return err
		}
	}
	return nil
}

func flushes(dst io.Writer, feed <-chan string) {
	w := bufio.NewWriter(dst)
	for text := range feed {
		w.WriteString(text)
		w.Flush()
	}
}
