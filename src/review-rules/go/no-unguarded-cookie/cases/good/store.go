package web

import "github.com/gorilla/sessions"

func store(s *sessions.CookieStore) {
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	s.Options = &sessions.Options{}
}
