package pages

import (
	"encoding/json"
	"html/template"
	"log"
	"net/http"
)

func Routes(mux *http.ServeMux, load func(id string) (any, error)) error {
	page, err := template.ParseFiles("page.html")
	if err != nil {
		return err
	}
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		err = page.Execute(w, r.FormValue("title")) // expect: data-race
		if err != nil {
			log.Println(err)
		}
	})
	mux.HandleFunc("/value", func(w http.ResponseWriter, r *http.Request) {
		var value any
		value, err = load(r.FormValue("id")) // expect: data-race
		if err != nil {
			http.Error(w, "not there", http.StatusNotFound)
			return
		}
		err = json.NewEncoder(w).Encode(value)
		if err != nil {
			log.Println(err)
		}
	})
	return nil
}
