package tunnel

import (
	"io"
	"net"
	"net/http"
	"strconv"
)

type tunnel struct{ backend string }

func (t *tunnel) handle(w http.ResponseWriter, r *http.Request) {
	port, err := strconv.Atoi(r.FormValue("port"))
	if err != nil {
		http.Error(w, "bad port", http.StatusBadRequest)
		return
	}
	c, err := net.Dial("tcp", t.backend+":"+strconv.Itoa(port))
	if err != nil {
		http.Error(w, "unreachable", http.StatusBadGateway)
		return
	}
	defer c.Close()
	_, _ = io.WriteString(c, r.FormValue("line"))
}
