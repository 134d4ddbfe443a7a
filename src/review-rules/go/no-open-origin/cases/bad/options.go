package api

import "github.com/rs/cors"

var open = cors.New(cors.Options{
	AllowOriginFunc: func(origin string) bool { return true }, // expect: open-cors
	AllowCredentials: true,
	AllowedMethods: []string{"GET", "POST"},
})
