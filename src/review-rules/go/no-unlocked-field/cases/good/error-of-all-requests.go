package pages

import (
	"context"
	"html/template"
	"log"
	"net/http"
	"sync"
)

func Routes(mux *http.ServeMux, load func(id string) (any, error)) error {
	page, err := template.ParseFiles("page.html")
	if err != nil {
		return err
	}
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		err := page.Execute(w, r.FormValue("title"))
		if err != nil {
			log.Println(err)
		}
		_, err = load("after")
		log.Println(err)
	})
	mux.HandleFunc("/value", func(w http.ResponseWriter, r *http.Request) {
		var err error
		if _, err = load(r.FormValue("id")); err != nil {
			http.Error(w, "not there", http.StatusNotFound)
		}
	})
	return nil
}

// The first answer ends it.
func AskOnce(ctx context.Context, server *http.Server, exchange func(code string) (string, error)) (string, error) {
	var token string
	var err error
	done := make(chan struct{})
	server.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, err = exchange(r.FormValue("code"))
		close(done)
	})
	go server.ListenAndServe()
	<-done
	return token, err
}

// One for each request.
func Outer(w http.ResponseWriter, r *http.Request, serve func(http.HandlerFunc)) {
	var err error
	serve(func(w http.ResponseWriter, r *http.Request) {
		_, err = w.Write([]byte("once"))
	})
	log.Println(err)
}

func Guarded(mux *http.ServeMux, mu *sync.Mutex, load func() error) {
	var err error
	mux.HandleFunc("/last", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		err = load()
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

type middleware func(http.Handler) http.Handler

func named(load func(id string) error) func(w http.ResponseWriter, r *http.Request) {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := load(r.FormValue("id")); err != nil {
			err = load("other")
			log.Println(err)
		}
	}
}

type Context interface {
	Response() http.ResponseWriter
	Request() *http.Request
}

func wrap(m middleware, next func(Context) error) func(Context) error {
	return func(c Context) (err error) {
		m(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			err = next(c)
		})).ServeHTTP(c.Response(), c.Request())
		return err
	}
}
