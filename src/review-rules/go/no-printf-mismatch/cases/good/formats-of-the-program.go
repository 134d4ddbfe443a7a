package report

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

var errGone = errors.New("gone")

const usage = "usage: report FILE\n"

func fail(err error, name string, prefix string) error {
	log.Printf(usage)
	log.Printf("failed: %s", err.Error())
	log.Print(err.Error())
	log.Printf(fmt.Sprintf("%d bytes", len(name)))
	log.Printf(errGone.Error())
	fmt.Printf(prefix+"%s\n", name)
	fmt.Printf(fmt.Sprintf("%%-%ds|\n", 12), name)
	return fmt.Errorf("reading %s: %w", name, err)
}

func say(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, r.FormValue("text"))
}

func logf(format string, args ...interface{}) {
	log.Printf("app: "+format, args...)
	log.Printf("%d values: %v", len(args), args[0])
	fmt.Println(format, args)
	log.Printf("values: %v", args)
}
