package agent

import (
	"fmt"
	"os"
)

type agent struct {
	name    string
	verbose bool
}

func (a *agent) debugf(format string, args ...any) {
	if a.verbose {
		fmt.Fprintf(os.Stderr, a.name+": "+format+"\n", args...)
	}
}

func (a *agent) connect(host string, port int) {
	a.debugf("connecting to %s:%s", host, port) // expect: printf-mismatch
	a.debugf("connected to %s:%d", host)        // expect: printf-mismatch
	a.debugf("connected to %s:%d", host, port)
}
