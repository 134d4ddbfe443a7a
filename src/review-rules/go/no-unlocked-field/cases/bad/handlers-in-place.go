package rooms

import (
	"fmt"
	"net/http"
)

type Room struct {
	Users int
}

type Server struct {
	rooms map[string]*Room
}

func (s *Server) Routes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("POST /rooms/{name}", func(w http.ResponseWriter, r *http.Request) {
		name := r.PathValue("name")
		room := s.rooms[name]
		if room == nil {
			room = &Room{}
			s.rooms[name] = room // expect: data-race
		}
		fmt.Fprintln(w, room.Users)
	})
	return m
}
