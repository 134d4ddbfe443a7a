package api

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func create(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
	w.Header().Set("Content-Type", "application/json") // expect: late-header
	json.NewEncoder(w).Encode(map[string]string{"id": "7"})
}

func hello(rw http.ResponseWriter, req *http.Request) {
	fmt.Fprintln(rw, "hello")
	if req.Host != "" {
		rw.Header().Add("X-Host", req.Host) // expect: late-header
	}
}

func login(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("welcome"))
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"}) // expect: late-header
}

func refuse(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no", http.StatusUnauthorized)
	w.Header().Set("WWW-Authenticate", "Basic") // expect: late-header
}

type answer struct {
	out http.ResponseWriter
}

func (a *answer) send(body []byte) {
	if _, err := a.out.Write(body); err != nil {
		return
	}
	a.out.Header().Set("Cache-Control", "no-store") // expect: late-header
}

func moved(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/new", http.StatusFound)
	w.Header().Set("X-Moved", "1") // expect: late-header
}

func listed(w http.ResponseWriter, names []string) {
	if err := json.NewEncoder(w).Encode(names); err != nil {
		return
	}
	w.Header().Add("X-Count", fmt.Sprint(len(names))) // expect: late-header
}

func written(w http.ResponseWriter, body []byte) {
	if _, err := w.Write(body); err != nil {
		w.Header().Set("X-Failed", "1") // expect: late-header
	}
}

func askedOfAnother(w http.ResponseWriter, names []string, check func() error) {
	err := json.NewEncoder(w).Encode(names)
	err = check()
	if err != nil {
		w.Header().Set("X-Failed", "1") // expect: late-header
	}
}
