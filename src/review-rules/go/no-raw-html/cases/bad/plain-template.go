package web

import (
	"net/http"
	"text/template"
)

var page = template.Must(template.New("page").Parse(`<html><body><h1>{{.Name}}</h1></body></html>`))

func (s *Server) show(w http.ResponseWriter, r *http.Request) {
	user, err := s.users.Find(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if err := page.Execute(w, user); err != nil { // expect: xss
		s.log.Println(err)
	}
}
