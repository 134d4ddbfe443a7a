package files

import (
	"net/http"
	"os"
)

var pages = map[string]string{"about": "about.html", "terms": "terms.html"}

func show(w http.ResponseWriter, r *http.Request) {
	file, ok := pages[r.FormValue("page")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, "static/"+file)
}

func language(w http.ResponseWriter, r *http.Request) {
	lang := r.FormValue("lang")
	switch lang {
	case "en", "de":
		text, _ := os.ReadFile("i18n/" + lang + ".json")
		_, _ = w.Write(text)
	}
}
