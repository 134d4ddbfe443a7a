package web

import (
	"net/http"
	"os"
	"text/template"
)

var unit = template.Must(template.New("unit").Parse("[Unit]\nDescription={{.Name}}\n"))

var page = `<html><body>Download the unit.</body></html>`

func (s *Server) unit(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	_ = unit.Execute(w, s.service)
}

func install(name string, service Service) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	return unit.Execute(file, service)
}

func (s *Server) index(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(page))
}
