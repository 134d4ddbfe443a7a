package links

import "net/http"

type shortener struct {
	links Links
}

func (s *shortener) follow(w http.ResponseWriter, r *http.Request) {
	link, err := s.links.Find(r.FormValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	http.Redirect(w, r, link.Target, http.StatusFound)
}
