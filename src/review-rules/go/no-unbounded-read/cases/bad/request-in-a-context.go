package context

import (
	"compress/bzip2"
	"io"
	"net/http"
)

type Context struct {
	Request *http.Request
	copied  []byte
}

func (c *Context) CopyBody(most int64) []byte {
	safe := &io.LimitedReader{R: c.Request.Body, N: most}
	c.copied, _ = io.ReadAll(bzip2.NewReader(safe)) // expect: decompression-bomb
	return c.copied
}
