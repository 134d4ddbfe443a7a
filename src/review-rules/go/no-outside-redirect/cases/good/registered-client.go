package oauth

import "net/http"

func (s *server) authorize(w http.ResponseWriter, r *http.Request) {
	client, err := s.clients.Find(r.FormValue("client_id"))
	if err != nil || !client.RedirectURIs[r.FormValue("redirect_uri")] {
		http.Error(w, "unknown client", http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, r.FormValue("redirect_uri")+"?code="+s.code(client), http.StatusFound)
}
