package progress

import (
	"fmt"
	"io"

	"github.com/acme/frames"
)

type bar float64

func (b bar) Format(state fmt.State, verb rune) {
	width, _ := state.Width()
	fmt.Fprintf(state, "%*d", width, int(b*100))
}

func show(w io.Writer, name string, done, all int64) {
	var shown bar
	if all > 0 {
		shown = bar(float64(done) / float64(all))
	}
	fmt.Fprintf(w, "%s:\t%40r\t\n", name, shown)
	fmt.Fprintf(w, "%+k %n\n", frames.Caller(1), frames.Caller(2))
}
