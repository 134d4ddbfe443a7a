package web

import (
	"fmt"
	"io"
)

func page(w io.Writer, name string) {
	fmt.Fprintf(w, "<p>%s</p>", name)
}
