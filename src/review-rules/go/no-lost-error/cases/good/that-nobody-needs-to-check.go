package page

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

func Show(w http.ResponseWriter, body io.ReadCloser, path string) string {
	var text strings.Builder
	var buf bytes.Buffer
	hash := sha256.New()
	text.WriteString("a")
	buf.WriteByte('b')
	hash.Write([]byte(path))
	fmt.Fprintln(w, "hello")
	io.Copy(w, body)
	io.Copy(io.Discard, body)
	body.Close()
	os.Remove(path)
	os.Setenv("A", "b")
	w.Write([]byte("x"))
	return text.String()
}
