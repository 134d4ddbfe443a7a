package serve

import "net/http"

type statusWriter interface {
	Status() int
}

func status(w http.ResponseWriter) int {
	return w.(statusWriter).Status()
}
