// What hub and screens say to each other, as values and as bytes. It knows neither sockets nor screens.
