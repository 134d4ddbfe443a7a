package media

import (
	"net/http"
	"strconv"
)

type video struct{ Owner int }

type store interface {
	Video(id int) (video, error)
}

type api struct{ store store }

func (a *api) upload(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("video"))
	if err != nil {
		respondWithError(w, http.StatusBadRequest, "no such number", err)
		return
	}
	video, err := a.store.Video(id)
	if err != nil {
		respondWithError(w, http.StatusNotFound, "no such video", err)
		return
	}
	if video.Owner != id {
		respondWithError(w, http.StatusForbidden, "not yours", err) // expect: nil-error
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
