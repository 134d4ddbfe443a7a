package api

import "github.com/labstack/echo/v4/middleware"

var open = middleware.CORSConfig{
	AllowCredentials: true,
	AllowOriginFunc: func(origin string) (bool, error) { // expect: open-cors
		return true, nil
	},
}
